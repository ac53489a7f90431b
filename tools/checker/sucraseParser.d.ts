/** Sucrase's own parser, which it has no types for at this path. */
declare module 'sucrase/dist/parser/index.js' {
  export { parse } from 'sucrase/dist/types/parser/index.d.ts';
}
