#!/usr/bin/env node
const argv = process.argv.slice(2);

// Asked for by installers and scripts: nothing else is loaded for it.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const { VERSION } = await import('../dist/util/version.js');
  console.log(VERSION);
} else {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(argv, process);
}
