import { fileAnswer } from '@/app/_server/file-answer'
import { holdsHatOf, readsForum } from '@/app/_server/guards'
import { defineRoute, refusal } from '@/app/_server/route'
import { fileFacts, fileOctets } from '@/domain/programme/queries/files'

/** A portrait or a file of a session: for everybody once a release shows it, before that for its organisers and for whoever's it is. */
export const GET = defineRoute<undefined, { id: string }>({ name: 'files.one' }, async ({ request, params }) => {
  const file = await fileFacts(params.id)
  const readable = file && (file.isPublic || (await holdsHatOf(file.personIds)) || (await readsForum(file.forumIds)))
  return readable ? fileAnswer(request, file, () => fileOctets(file.id)) : refusal('not-found', 404)
})
