import QRCode from 'qrcode'
import { twoColourPng } from './png'

/** White modules around the symbol: ISO/IEC 18004 asks for four. */
const quietZone = 4

/**
 * A ticket's symbol: version 2, level Q, alphanumeric mode (29 characters at most). Small enough to be read
 * across a door, redundant enough to survive a crease.
 */
function symbol(code: string) {
  return QRCode.create([{ mode: 'alphanumeric', data: code }], { version: 2, errorCorrectionLevel: 'Q' })
}

/** The dark modules, row by row: `size` is 25 for every ticket. */
export function qrModules(code: string): { size: number; dark: boolean[][] } {
  const { size, data } = symbol(code).modules
  const row = (y: number) => Array.from({ length: size }, (_, x) => data[y * size + x] === 1)
  return { size, dark: Array.from({ length: size }, (_, y) => row(y)) }
}

/** The same for an address of the web, as large as it needs to be; redundant enough for a sign on a table. */
export function addressPath(address: string): { path: string; side: number } {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules
  const row = (y: number) => Array.from({ length: size }, (_, x) => data[y * size + x] === 1)
  return pathOf({ size, dark: Array.from({ length: size }, (_, y) => row(y)) })
}

/** SVG path of the dark modules (one unit each, quiet zone included) and the side of the square it fills. */
export function qrPath(code: string): { path: string; side: number } {
  return pathOf(qrModules(code))
}

function pathOf({ size, dark }: { size: number; dark: boolean[][] }): { path: string; side: number } {
  const path = dark.flatMap((row, y) =>
    runs(row).map(([x, width]) => `M${x + quietZone} ${y + quietZone}h${width}v1h-${width}z`),
  )
  return { path: path.join(''), side: size + 2 * quietZone }
}

/** The symbol as a whole SVG document, always black on white; `title` is what a screen reader says. */
export function qrSvg(code: string, title: string): string {
  const { path, side } = qrPath(code)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>`,
  ].join('')
}

/** The symbol as a PNG, `scale` pixels a module (33 modules a side with the quiet zone). */
export function qrPng(code: string, scale = 12): Buffer {
  return twoColourPng(qrModules(code).dark, { margin: quietZone, scale })
}

/** Neighbouring dark modules of a row as [start, width]. */
function runs(row: boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((isDark, x) => {
    if (!isDark) return
    const last = found.at(-1)
    if (last && last[0] + last[1] === x) last[1] += 1
    else found.push([x, 1])
  })
  return found
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
