import type { Register } from '../shell.ts';
import * as app from './app.ts';
import * as check from './check.ts';
import * as compare from './compare.ts';
import * as completion from './completion.ts';
import * as explain from './explain.ts';
import * as help from './help.ts';
import * as init from './init.ts';
import * as kit from './kit.ts';
import * as match from './match.ts';
import * as report from './report.ts';
import * as status from './status.ts';
import * as verify from './verify.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Register[] = [
  init.register,
  check.register,
  match.register,
  verify.register,
  explain.register,
  compare.register,
  status.register,
  report.register,
  kit.register,
  app.register,
  completion.register,
  help.register,
];
