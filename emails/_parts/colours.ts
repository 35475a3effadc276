/** The look's tokens, as plain values: mail readers know no variables. */
export const light = {
  paper: '#FBF7EE',
  sheet: '#FFFFFF',
  wash: '#F3ECDD',
  line: '#E3DBCB',
  ink: '#171A26',
  soft: '#565C6E',
  accent: '#2A3BD1',
} as const

export const dark: Record<keyof typeof light, string> = {
  paper: '#12141D',
  sheet: '#1B1E2A',
  wash: '#232736',
  line: '#343949',
  ink: '#FBF7EE',
  soft: '#B3B8C8',
  accent: '#9AA6FF',
}

/** Profiles on seats, 1 to 5; chosen to be seen on paper and at night. */
const seats = ['#171A26', '#2A3BD1', '#C8371B', '#D99A1C', '#6A7A3A'] as const

export function seatColour(colour: number): string {
  return seats[colour - 1] ?? seats[0]
}

/** Where the reader has a dark theme and the mail reader honours it. */
export const darkRules = `@media (prefers-color-scheme: dark) {
.paper, .paper > table > tbody > tr > td { background: ${dark.paper} !important }
.sheet { background: ${dark.sheet} !important; border-color: ${dark.line} !important }
.wash { background: ${dark.wash} !important }
.line { border-color: ${dark.line} !important }
.ink { color: ${dark.ink} !important }
.soft { color: ${dark.soft} !important }
.accent { color: ${dark.accent} !important }
.button { background: ${dark.ink} !important; color: ${light.ink} !important }
.dot { background: ${dark.ink} !important }
.seat-1 { background: #FBF7EE !important }
.seat-2 { background: #7C8BFF !important }
.seat-3 { background: #FF7A5C !important }
.seat-4 { background: #F2BE4F !important }
.seat-5 { background: #A8BC6A !important }
}`
