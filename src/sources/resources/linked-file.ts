/** The file of the repository that a link most likely means, or why there is none. */
export type LinkedFile = { readonly path: string; readonly text: string } | { readonly failure: string }
