import { createHash } from 'node:crypto'
import type { Tx } from '@/lib/db/client'

/** A file that was checked by its content. */
export type CheckedFile = {
  /** As its owner called it; shown when it is saved. */
  name: string
  contentType: string
  bytes: Uint8Array<ArrayBuffer>
  /** Of pictures, in pixels. */
  width?: number
  height?: number
}

/** Keeps a file under a new id, which therefore changes with the content: whoever points at it stores the answer. */
export async function storeFile(tx: Tx, file: CheckedFile, at: Date): Promise<string> {
  const { name, contentType, bytes, width = null, height = null } = file
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const row = await tx.storedFile.create({
    data: { name, contentType, bytes, width, height, size: bytes.length, sha256, createdAt: at },
    select: { id: true },
  })
  return row.id
}

/** Deletes a file when no person and no material points at it any more; to be called after the pointer was moved. */
export async function dropUnusedFile(tx: Tx, fileId: string | null): Promise<void> {
  if (fileId === null) return
  await tx.storedFile.deleteMany({ where: { id: fileId, people: { none: {} }, materials: { none: {} } } })
}
