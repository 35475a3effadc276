import { fileLimits } from './file-limits'
import { isPdf, pictureFormat } from './magic'
import { declaredMimetype, zipNames } from './zip-names'

export type Document = { contentType: string; bytes: Uint8Array<ArrayBuffer> }

type Checked = { ok: true; value: Document } | { ok: false; error: 'file-type' | 'file-size' }

const officeParts: readonly (readonly [string, string])[] = [
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]

const openDocument = new Set(
  ['presentation', 'text', 'spreadsheet'].map((kind) => `application/vnd.oasis.opendocument.${kind}`),
)

/** Names that mean a program inside: macros of Office and of OpenDocument. */
const program = /vbaProject|(^|\/)(Basic|Scripts)\//i

function inArchive(octets: Uint8Array): string | null {
  const names = zipNames(octets)
  if (names === null || names.some((name) => program.test(name))) return null
  const declared = declaredMimetype(octets)
  if (declared !== null) return openDocument.has(declared) && names.includes('content.xml') ? declared : null
  if (!names.includes('[Content_Types].xml')) return null
  return officeParts.find(([part]) => names.includes(part))?.[1] ?? null
}

function contentTypeOf(octets: Uint8Array): string | null {
  if (isPdf(octets)) return 'application/pdf'
  const picture = pictureFormat(octets)
  if (picture !== null) return picture === 'image/avif' ? null : picture
  return inArchive(octets)
}

/**
 * A file that may be handed out again, recognised by its content alone: PDF, Office Open XML, OpenDocument, PNG, JPEG,
 * WebP. Anything else is refused, documents with macros too.
 */
export async function checkedDocument(file: Blob): Promise<Checked> {
  if (file.size > fileLimits.document.octets) return { ok: false, error: 'file-size' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const contentType = contentTypeOf(bytes)
  return contentType === null ? { ok: false, error: 'file-type' } : { ok: true, value: { contentType, bytes } }
}
