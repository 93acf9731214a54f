export function keepFonts(document: string, folder: string): void
