import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { portraitFrom } from './portrait'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 80, b: 20 } } })

const file = (octets: Uint8Array | string, name = 'portrait.jpg', type = 'image/jpeg') =>
  new File([typeof octets === 'string' ? octets : new Uint8Array(octets)], name, { type })

/** A PNG that says it is of that size and holds next to nothing. */
function hugePng(side: number): Buffer {
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data])
    const crc = Buffer.alloc(4)
    crc.writeUInt32BE(crcOf(body))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, body, crc])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const lines = deflateSync(Buffer.alloc((side / 8 + 1) * 64))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))])
}

function crcOf(body: Buffer): number {
  let crc = 0xffffffff
  for (const octet of body) {
    crc ^= octet
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

test('a portrait is made smaller, never larger, and answers its size', async () => {
  for (const [from, to] of [
    [
      [1600, 2000],
      [640, 800],
    ],
    [
      [300, 200],
      [300, 200],
    ],
  ] as const) {
    const answer = await portraitFrom(file(await plain(from[0], from[1]).jpeg().toBuffer()))
    expect(answer).toMatchObject({ ok: true, value: { contentType: 'image/webp', width: to[0], height: to[1] } })
    if (answer.ok) expect(await sharp(answer.value.bytes).metadata()).toMatchObject({ format: 'webp', width: to[0] })
  }
})

test('PNG, WebP and AVIF are portraits too, whatever they are called', async () => {
  for (const picture of [plain(20, 10).png(), plain(20, 10).webp(), plain(20, 10).avif()]) {
    const answer = await portraitFrom(file(await picture.toBuffer(), 'x.gif', 'text/plain'))
    expect(answer).toMatchObject({ ok: true, value: { width: 20, height: 10 } })
  }
})

test('what the camera wrote is gone: place, device, orientation, colours', async () => {
  const taken = await plain(60, 40)
    .withExif({
      IFD0: { Make: 'Phone', Copyright: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 38/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '3/1 4/1 0/1' },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const before = await sharp(taken).metadata()
  expect([before.exif?.includes('Phone'), before.orientation, before.icc !== undefined]).toEqual([true, 6, true])
  const answer = await portraitFrom(file(taken))
  if (!answer.ok) throw new Error(answer.error)
  const { exif, icc, xmp, iptc, orientation, space, width, height } = await sharp(answer.value.bytes).metadata()
  expect({ exif, icc, xmp, iptc, orientation, space }).toEqual({ space: 'srgb' })
  expect([width, height]).toEqual([40, 60])
  expect(Buffer.from(answer.value.bytes).includes('Phone')).toBe(false)
})

test('what is not one of the four formats is refused, whatever it says it is', async () => {
  const gif = await plain(4, 4).gif().toBuffer()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
  for (const octets of ['<!doctype html><script>alert(1)</script>', svg, gif, '', '\xff\xd8\xff not a picture']) {
    expect(await portraitFrom(file(octets))).toEqual({ ok: false, error: 'picture-type' })
  }
})

test('a picture cut short is refused', async () => {
  const whole = await plain(400, 400).png().toBuffer()
  expect(await portraitFrom(file(whole.subarray(0, 60)))).toEqual({ ok: false, error: 'picture-type' })
})

test('a small file that unfolds into too many pixels is refused', async () => {
  const bomb = hugePng(40_000)
  expect(bomb.length).toBeLessThan(10_000)
  expect(await portraitFrom(file(bomb))).toEqual({ ok: false, error: 'picture-size' })
})

test('too many octets are refused before they are looked at', async () => {
  expect(await portraitFrom(file(new Uint8Array(12 * 1024 * 1024 + 1)))).toEqual({ ok: false, error: 'picture-size' })
})
