/** Blank lines above the words of a signature block: the fifth line below the text (AR 25-50). */
export const roomToSign = 4
