import sharp from 'sharp'
import { fileLimits } from '../documents/file-limits'
import { pictureFormat } from '../documents/magic'

/** Pixels a picture may have when it arrives: what a good phone makes, and not much more. */
const mostPixels = 64_000_000
/** Pixels of the longer side, of what is kept. */
const longestSide = 800
/** Seconds that one picture may take. */
const patience = 15

export type Portrait = { contentType: 'image/webp'; bytes: Uint8Array<ArrayBuffer>; width: number; height: number }

type Checked = { ok: true; value: Portrait } | { ok: false; error: 'picture-type' | 'picture-size' }

/** Pictures come one by one and are never asked for again: nothing of them stays in memory. */
sharp.cache(false)

/**
 * A portrait fit to be shown: upright, at most 800 pixels, sRGB, WebP, and without anything the camera wrote into it
 * (place, time, device). The content decides what it is, never its name. Decoders meet only the four formats we know.
 */
export async function portraitFrom(file: Blob): Promise<Checked> {
  if (file.size > fileLimits.picture.octets) return { ok: false, error: 'picture-size' }
  const octets = new Uint8Array(await file.arrayBuffer())
  if (pictureFormat(octets) === null) return { ok: false, error: 'picture-type' }
  try {
    // the header is read first: a small file can unfold into more pixels than there is memory
    const { width, height } = await sharp(octets, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels) return { ok: false, error: 'picture-size' }
    const { data, info } = await sharp(octets, { limitInputPixels: mostPixels, sequentialRead: true })
      .timeout({ seconds: patience })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return {
      ok: true,
      value: { contentType: 'image/webp', bytes: new Uint8Array(data), width: info.width, height: info.height },
    }
  } catch {
    return { ok: false, error: 'picture-type' }
  }
}
