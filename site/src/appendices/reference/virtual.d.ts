declare module 'virtual:reference' {
  export const entries: readonly import('./entry.ts').Entry[];
}
