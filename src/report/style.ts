import { Chalk } from 'chalk';

type Paint = (text: string) => string;

/** The few ways in which text is set apart; each leaves it as it is where colour is off. */
export interface Style {
  readonly error: Paint;
  readonly warning: Paint;
  readonly note: Paint;
  readonly good: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

/** The style of one stream. Whether it is coloured is the caller's decision, never the library's. */
export function style(coloured: boolean): Style {
  const chalk = new Chalk({ level: coloured ? 1 : 0 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    note: chalk.cyan.bold,
    good: chalk.green.bold,
    strong: chalk.bold,
    faint: chalk.dim,
  };
}
