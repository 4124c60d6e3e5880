import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** What a file says of one thing that it exports: its declaration as written (a function without its body), and the comment above. */
export type Documented = { name: string; kind: "function" | "type" | "value"; file: string; declaration: string; words: string };

const root = process.cwd();

/** Everything that a module gives its users, in the module's order, with the words of the files that declare it. */
export function moduleDocs(file: string): Documented[] {
  return parsed(file).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) return [];
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const declaring = relative(root, join(root, dirname(file), from));
    return statement.exportClause.elements.map(({ name }) => documented(declaring, name.text));
  });
}

/** The comments above the fields of a type, or of the schema that it is inferred from, by the field's path: `source.evidence`. */
export function fieldDocs(file: string, type: string): Map<string, string> {
  const docs = new Map<string, string>();
  const source = parsed(file);
  const walk = (node: ts.Node, path: string): void => {
    const named = ts.isPropertySignature(node) || ts.isPropertyAssignment(node) ? node.name.getText(source) : undefined;
    const here = named === undefined ? path : path === "" ? named : `${path}.${named}`;
    if (named !== undefined) {
      const words = wordsAbove(node);
      if (words !== "") docs.set(here, words);
    }
    ts.forEachChild(node, (child) => walk(child, here));
  };
  const alias = declarationOf(source, type);
  // `type X = v.InferOutput<typeof xSchema>` is told by the schema.
  const schema = ts.isTypeAliasDeclaration(alias) ? /typeof (\w+)/.exec(alias.type.getText(source))?.[1] : undefined;
  walk(schema && alias.getText(source).includes("InferOutput") ? declarationOf(source, schema) : alias, "");
  return docs;
}

/** The comment above a type as a whole. */
export const typeDoc = (file: string, type: string): string => documented(file, type).words;

/** A TypeScript example as plain JavaScript: what others import has no types beside it. */
export const asJavaScript = (example: string): string =>
  ts.transpileModule(example, { compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext } }).outputText;

function documented(file: string, name: string): Documented {
  const source = parsed(file);
  const found = declarationOf(source, name);
  const statement = ts.isVariableDeclaration(found) ? found.parent.parent : found;
  const arrow = ts.isVariableDeclaration(found) && found.initializer && ts.isArrowFunction(found.initializer);
  const body =
    ts.isFunctionDeclaration(found) && found.body
      ? found.body.getStart(source)
      : arrow
        ? (found.initializer as ts.ArrowFunction).equalsGreaterThanToken.getStart(source)
        : statement.getEnd();
  return {
    name,
    kind: ts.isFunctionDeclaration(found) || arrow ? "function" : ts.isTypeAliasDeclaration(found) ? "type" : "value",
    file,
    declaration: source.text
      .slice(statement.getStart(source), body)
      .trim()
      .replace(/^export /, ""),
    words: wordsAbove(statement),
  };
}

function declarationOf(source: ts.SourceFile, name: string): ts.Declaration & ts.Node {
  for (const statement of source.statements) {
    const candidates = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    for (const node of candidates) {
      const named =
        ts.isFunctionDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isVariableDeclaration(node)
          ? node.name?.getText(source)
          : undefined;
      if (named === name) return node as ts.Declaration;
    }
  }
  throw new Error(
    `${source.fileName} declares no ${name}. Correct the export in portal/module/border-lens.ts or the schema's entry.`,
  );
}

function wordsAbove(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  if (!doc) return "";
  const tags = (doc.tags ?? []).map((tag) => {
    const name = ts.isJSDocParameterTag(tag) ? `${tag.name.getText()}: ` : `${tag.tagName.text}: `;
    return `${name}${unwrapped(tag.comment)}`;
  });
  return [unwrapped(doc.comment), ...tags]
    .join("\n")
    .replace(/\{@link (\w+)\}/g, "$1")
    .trim();
}

/** A comment without the line ends that only its source needs; a list keeps its own. */
const unwrapped = (comment: ts.JSDoc["comment"]): string =>
  (ts.getTextOfJSDocComment(comment) ?? "").replace(/\n(?![\n-])/g, " ");

const files = new Map<string, ts.SourceFile>();
function parsed(file: string): ts.SourceFile {
  const known = files.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  files.set(file, source);
  return source;
}
