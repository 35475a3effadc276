import type { CheckedFile } from '@/domain/people/commands/files'
import { accept, type Result } from '@/domain/shared/result'
import { checkedDocument } from '@/lib/documents/document'
import { fileName } from '@/lib/documents/file-name'
import { portraitFrom } from '@/lib/pictures/portrait'

/** Checks one file of a form; the code of a refusal stands beside the field. */
export type ReadFile = (sent: File) => Promise<Result<CheckedFile, string>>

export type SentFiles<Field extends string> = Record<Field, CheckedFile | null>

/** A portrait: upright, small, without what the camera wrote into it. */
export const sentPortrait: ReadFile = async (sent) => {
  const picture = await portraitFrom(sent)
  return picture.ok ? accept({ ...picture.value, name: fileName(sent.name, picture.value.contentType) }) : picture
}

/** Slides, a handout, a picture: what a session leaves behind. */
export const sentDocument: ReadFile = async (sent) => {
  const document = await checkedDocument(sent)
  return document.ok ? accept({ ...document.value, name: fileName(sent.name, document.value.contentType) }) : document
}

/** The files of a form: what they are once checked, or the fault of each field. A field left empty is no file. */
export async function readFiles<Field extends string>(
  form: FormData,
  fields: Record<Field, ReadFile> | undefined,
): Promise<{ files: SentFiles<Field>; errors?: Record<string, string> }> {
  const files: Record<string, CheckedFile | null> = {}
  const errors: Record<string, string> = {}
  for (const [field, read] of Object.entries<ReadFile>(fields ?? {})) {
    const sent = form.get(field)
    files[field] = null
    if (!(sent instanceof File) || sent.size === 0) continue
    const checked = await read(sent)
    if (checked.ok) files[field] = checked.value
    else errors[field] = checked.error
  }
  const known = files as SentFiles<Field>
  return Object.keys(errors).length > 0 ? { files: known, errors } : { files: known }
}
