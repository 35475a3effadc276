import localFont from 'next/font/local'

/** Headlines: weight, width and optical size axes. Optional: a font that comes late is for the next page, so that no line moves. */
export const headlineFont = localFont({
  src: '../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
  weight: '200 800',
  declarations: [{ prop: 'font-stretch', value: '75% 100%' }],
  display: 'optional',
  variable: '--font-bricolage',
})

/** Text: weight axis. */
export const textFont = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
      style: 'italic',
    },
  ],
  weight: '200 800',
  display: 'optional',
  variable: '--font-atkinson',
})

/** Letters of names beyond Western Europe; fetched only by pages that show one. */
export const furtherLettersFont = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0151, U+0154-02BA, U+1E00-1EFF, U+20A0-20AB, U+2C60-2C7F' }],
  variable: '--font-atkinson-further',
})
