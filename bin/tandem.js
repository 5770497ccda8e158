#!/usr/bin/env node
// CommonJS, as package.json beside it says: Node starts a tenth faster without its other loader.
const argv = process.argv.slice(2);

// Asked for by installers and scripts: nothing else is loaded for it.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  console.log(require('../package.json').version);
} else {
  const { main } = require('./load.js').load('main.cjs');
  // Until it is done: a process that ends earlier has failed.
  process.exitCode = 70;
  main(argv, process).then((code) => {
    process.exitCode = code;
    // All is written: taking a large heap apart would only keep the caller waiting.
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  });
}
