// What this room uses of packages that come without types.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(
        input: unknown,
        options: {readonly forceType: string; readonly generateGraph: false}
      ): Readonly<Record<string, unknown>>[]
    }
    readonly output: {
      format(name: string, data: readonly object[], options?: Readonly<Record<string, unknown>>): string
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
