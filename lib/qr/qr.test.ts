import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { qrModules, qrPng, qrSvg } from './qr'

const code = '17ZPQ4M8V2K0D5W9X3B6N1C7R4TJH'

describe('the symbol of a ticket', () => {
  it('is version 2: 25 modules a side, for 29 characters', () => {
    expect(code).toHaveLength(29)
    expect(qrModules(code).size).toBe(25)
  })

  it('keeps the three finder patterns', () => {
    const { dark } = qrModules(code)
    const finder = (x: number, y: number) =>
      dark.slice(y, y + 7).map((row) => row.slice(x, x + 7).filter(Boolean).length)
    for (const [x, y] of [
      [0, 0],
      [18, 0],
      [0, 18],
    ] as const)
      expect(finder(x, y)).toEqual([7, 2, 5, 5, 5, 2, 7])
  })

  it('refuses what does not fit', () => {
    expect(() => qrModules(`${code}0`)).toThrow()
  })

  it('is drawn with a quiet zone of four modules and an escaped title', () => {
    const svg = qrSvg(code, 'Billet de <Zoé>')
    expect(svg).toContain('viewBox="0 0 33 33"')
    expect(svg).toContain('<title>Billet de &#60;Zoé&#62;</title>')
    expect(svg).toMatch(/d="M4 4h7v1h-7z/)
  })

  it('is a square PNG of whole pixels a module', () => {
    const png = qrPng(code, 12)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([396, 396])
  })

  it('is read back from its PNG, module by module', () => {
    const png = qrPng(code, 5)
    const data = png.indexOf('IDAT')
    const pixels = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)))
    const side = 33 * 5
    const length = 1 + Math.ceil(side / 8)
    const isDark = (x: number, y: number) => (pixels.readUInt8(y * length + 1 + (x >> 3)) & (0x80 >> (x & 7))) === 0
    const { dark } = qrModules(code)
    expect(dark.map((row, y) => row.map((_, x) => isDark((x + 4) * 5 + 2, (y + 4) * 5 + 2)))).toEqual(dark)
    expect([19, 20, side - 21, side - 20].map((x) => isDark(x, 20))).toEqual([false, true, true, false])
  })
})
