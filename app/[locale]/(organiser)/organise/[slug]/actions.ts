'use server'

import { z } from 'zod'
import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { act } from '@/domain/forum/commands'
import { actKinds } from '@/domain/forum/phase'
import { forumOf, inForum } from '../_form/in-forum'

export const actOnForum = defineAction(
  { name: 'organise.act', guard: inForum('forum.publish'), schema: z.object({ kind: z.enum(actKinds) }) },
  async ({ scope, values, form }) => {
    const result = await act(scope, values.kind)
    if (result.ok) refreshForum(forumOf(form))
    return result
  },
)
