const NO_STRING_DECODER = '\0string_decoder';

/**
 * For bundles that run in browsers. iconv-lite asks for this module of Node for UTF-8 and its like,
 * which browsers read by themselves; of the library only the code pages are used.
 */
export const withoutNode = {
  name: 'without-node',
  resolveId: (id) => (id === 'string_decoder' ? NO_STRING_DECODER : undefined),
  load: (id) => (id === NO_STRING_DECODER ? 'export class StringDecoder {}' : undefined),
};
