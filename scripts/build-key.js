// Prints a hash of all that the build is made of: action.yml keeps the build in the cache by it.
import { madeOf } from './made-of.js';

console.log(madeOf());
