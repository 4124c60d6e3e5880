import type { Command } from "commander";

/** A line of the manual: how an argument or option is written, and what it does. */
export type ManualTerm = { term: string; what: string };

export type ManualCommand = {
  /** With all that it stands under: `lens register build`. */
  name: string;
  usage: string;
  what: string;
  arguments: ManualTerm[];
  options: ManualTerm[];
};

/** Every command that does something by itself, in the order of the help, in the words of its help. */
export function manualOf(command: Command, above = ""): ManualCommand[] {
  const name = `${above}${command.name()}`;
  const help = command.createHelp();
  const below = help.visibleCommands(command).filter((inner) => inner.name() !== "help");
  if (below.length > 0) return below.flatMap((inner) => manualOf(inner, `${name} `));
  return [
    {
      name,
      usage: help.commandUsage(command),
      what: command.description(),
      arguments: help
        .visibleArguments(command)
        .map((argument) => ({ term: argument.name(), what: help.argumentDescription(argument) })),
      options: help
        .visibleOptions(command)
        .filter(({ long }) => long !== "--help")
        .map((option) => ({ term: help.optionTerm(option), what: help.optionDescription(option) })),
    },
  ];
}
