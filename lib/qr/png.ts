import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A black and white PNG (ISO/IEC 15948) of one bit a pixel: `dark` modules row by row, `scale` pixels a module,
 * `margin` white modules around. Two colours need no more, and a library made for photographs takes forty times as long.
 */
export function twoColourPng(dark: readonly boolean[][], { margin, scale }: { margin: number; scale: number }): Buffer {
  const side = (dark.length + 2 * margin) * scale
  const length = 1 + Math.ceil(side / 8)
  const lines = Buffer.alloc(length * side, 0xff)
  for (let y = 0; y < side; y += 1) {
    const line = lines.subarray(y * length, (y + 1) * length)
    line[0] = 0 // no filter
    const row = dark[Math.floor(y / scale) - margin]
    row?.forEach((isDark, x) => {
      if (isDark) blacken(line, (x + margin) * scale, scale)
    })
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.writeUInt8(1, 8) // bits a pixel; greyscale, deflate, no interlacing are all 0
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND')])
}

/** `count` pixels from `first` on; a line's first octet is its filter. */
function blacken(line: Buffer, first: number, count: number) {
  for (let x = first; x < first + count; x += 1) {
    const octet = 1 + (x >> 3)
    line.writeUInt8(line.readUInt8(octet) & ~(0x80 >> (x & 7)), octet)
  }
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
