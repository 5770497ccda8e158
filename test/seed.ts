import fc from 'fast-check';

// The same random cases on every machine; the slow suite draws new ones each time.
fc.configureGlobal({ seed: 20_130_112 });
