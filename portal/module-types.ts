import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import ts from "typescript";

/** One source file's declarations: what it declares by name, what its names from elsewhere stand for, what it passes on. */
type Declared = {
  declarations: Map<string, ts.Statement>;
  imports: Map<string, { from: string; name: string }>;
  passedOn: { from: string; name: string }[];
  /** Names whose type the source does not write down, with what the compiler says of each. */
  unwritten: Map<string, string>;
};

/**
 * The types of a module in one file that needs no other (`.d.ts`): what its entry file passes on, and every declaration that
 * those name, as its own file writes it. What the entry does not pass on is declared without being exported.
 * @throws Error where a type is not written down, comes from a library, or two files mean different things by one name
 */
export function moduleTypes(entry: string): string {
  const files = new Map<string, Declared>();
  const homes = new Map<string, string>();
  const found: { name: string; statement: ts.Statement }[] = [];
  const declared = (file: string) => {
    const known = files.get(file) ?? declaredIn(file);
    files.set(file, known);
    return known;
  };
  const want = (file: string, name: string): void => {
    const home = homes.get(name);
    const place = `${relative(process.cwd(), file)} (reached from ${relative(process.cwd(), entry)})`;
    if (home === file) return;
    if (home)
      throw new Error(`${name} is declared in ${home} and in ${place}. Rename one of them: a file of types holds a name once.`);
    const { declarations, imports, unwritten } = declared(file);
    const statement = declarations.get(name);
    const problem = statement ? unwritten.get(name) : "is not declared there, or comes from a library";
    if (!statement || problem) throw new Error(`${name} in ${place}: ${problem}. Write its type down there.`);
    homes.set(name, file);
    found.push({ name, statement });
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && isReference(node)) {
        const imported = imports.get(node.text);
        if (imported) want(imported.from, imported.name);
        else if (declarations.has(node.text)) want(file, node.text);
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(statement, visit);
  };
  const passedOn = declared(entry).passedOn;
  for (const { from, name } of passedOn) want(from, name);
  const open = new Set(passedOn.map(({ name }) => name));
  // The last line makes the file a module in which nothing is exported but what says so.
  return `${found.map(({ name, statement }) => printed(statement, open.has(name))).join("\n")}\nexport {};\n`;
}

function declaredIn(file: string): Declared {
  const text = readFileSync(file, "utf8");
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, strict: true },
  });
  const result: Declared = { declarations: new Map(), imports: new Map(), passedOn: [], unwritten: new Map() };
  for (const statement of sourceOf(file, outputText).statements) {
    for (const name of namesOf(statement)) result.declarations.set(name, statement);
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const from = resolve(dirname(file), statement.moduleSpecifier.text);
      const names = statement.importClause?.namedBindings;
      if (names && ts.isNamespaceImport(names)) result.imports.set(names.name.text, { from, name: "*" });
      else
        for (const { name, propertyName } of names?.elements ?? [])
          result.imports.set(name.text, { from, name: (propertyName ?? name).text });
    } else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)) {
      const from = resolve(dirname(file), statement.moduleSpecifier.text);
      if (statement.exportClause && ts.isNamedExports(statement.exportClause))
        result.passedOn.push(...statement.exportClause.elements.map(({ name }) => ({ from, name: name.text })));
    }
  }
  const source = sourceOf(file, text);
  for (const { start = 0, messageText } of diagnostics) {
    const statement = source.statements.find(({ pos, end }) => pos <= start && start < end);
    for (const name of statement ? namesOf(statement) : [])
      result.unwritten.set(name, ts.flattenDiagnosticMessageText(messageText, " "));
  }
  return result;
}

const sourceOf = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const named =
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

/** Whether a name stands for something declared elsewhere, and is no name of a field or a parameter. */
function isReference({ parent, text }: ts.Identifier): boolean {
  const named = "name" in parent ? (parent.name as ts.Node) : undefined;
  return !(named && ts.isIdentifier(named) && named.text === text);
}

/** A declaration with the comments above it, exported or not. */
function printed(statement: ts.Statement, exported: boolean): string {
  const text = statement.getFullText().trim();
  const at =
    statement.getStart() -
    statement.getFullStart() -
    (statement.getFullText().length - statement.getFullText().trimStart().length);
  const declaration = text
    .slice(at)
    .replace(/^export (?:declare )?/, "")
    .replace(/^declare /, "");
  const prefix = `${exported ? "export " : ""}${ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) ? "" : "declare "}`;
  return `${text.slice(0, at)}${prefix}${declaration}`;
}
