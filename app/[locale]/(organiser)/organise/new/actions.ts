'use server'

import { defineAction } from '@/app/_server/action'
import { signedInUser } from '@/app/_server/guards'
import { createForum } from '@/domain/forum/commands'
import { newForumSchema } from '@/domain/forum/schema'
import { cloneSchema } from '@/domain/workshops/clone'
import { cloneForum } from '@/domain/workshops/commands/clone'
import { redirect } from '@/i18n/navigation'
import { atFreeAddress, withAddress } from '../_form/free-address'
import { inForum } from '../_form/in-forum'
import { reservedSlugs } from '../_form/slugs'

export const openForum = defineAction(
  { name: 'organise.open-forum', guard: signedInUser, schema: newForumSchema, read: withAddress },
  async ({ scope, values, form, facts }) => {
    const result = await atFreeAddress(form, values.slug, reservedSlugs, (slug) =>
      createForum(scope, { ...values, slug }),
    )
    return result.ok ? redirect({ href: `/organise/${result.value.slug}`, locale: facts.locale }) : result
  },
)

export const openClone = defineAction(
  { name: 'organise.clone-forum', guard: inForum('forum.edit'), schema: cloneSchema, read: withAddress },
  async ({ scope, values, form, facts }) => {
    const result = await atFreeAddress(form, values.slug, reservedSlugs, (slug) =>
      cloneForum(scope, { ...values, slug }),
    )
    return result.ok ? redirect({ href: `/organise/${result.value.slug}`, locale: facts.locale }) : result
  },
)
