'use server'

import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { signedInUser } from '@/app/_server/guards'
import { createForum } from '@/domain/forum/commands'
import { newForumSchema } from '@/domain/forum/schema'
import { slugify } from '@/domain/shared/fold'
import { words } from '@/domain/shared/multilingual'
import { refuse } from '@/domain/shared/result'
import { redirect } from '@/i18n/navigation'
import { nested } from '../_form/nested'
import { reservedSlugs } from '../_form/slugs'

export const openForum = defineAction(
  {
    name: 'organise.open-forum',
    guard: signedInUser,
    schema: newForumSchema,
    read: (form) => {
      const fields = nested(form)
      return textOf(form, 'slug').trim() ? fields : { ...fields, slug: slugify(words(fields.name, 'fr')) }
    },
  },
  async ({ scope, values, form, facts }) => {
    const chosen = textOf(form, 'slug').trim() !== ''
    for (let number = 1; ; number += 1) {
      const slug = number === 1 ? values.slug : `${values.slug.slice(0, 56)}-${number}`
      const taken = reservedSlugs.includes(slug)
      const result = taken ? refuse('slug-taken') : await createForum(scope, { ...values, slug })
      if (result.ok) return redirect({ href: `/organise/${slug}`, locale: facts.locale })
      if (chosen || result.error !== 'slug-taken' || number === 20) return result
    }
  },
)
