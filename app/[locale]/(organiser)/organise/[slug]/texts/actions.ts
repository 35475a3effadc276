'use server'

import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { saveForumTexts } from '@/domain/forum/commands'
import { forumTextsSchema } from '@/domain/forum/schema'
import { forumOf, inForum } from '../../_form/in-forum'
import { nested } from '../../_form/nested'

export const saveTexts = defineAction(
  { name: 'organise.save-texts', guard: inForum('forum.edit'), schema: forumTextsSchema, read: nested },
  async ({ scope, values, form }) => {
    const result = await saveForumTexts(scope, values)
    refreshForum(forumOf(form))
    return result
  },
)
