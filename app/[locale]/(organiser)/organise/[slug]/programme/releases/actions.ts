'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { refreshForum } from '@/app/_server/cached'
import { textOf } from '@/app/_server/form'
import { holdBack } from '@/domain/programme/commands/hats'
import { restoreRelease } from '@/domain/programme/commands/restore'
import { releaseProgramme, releaseSchema } from '@/domain/registration/commands/release'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../../_form/in-forum'
import { nested } from '../../../_form/nested'

export const release = defineAction(
  { name: 'organise.release', guard: inForum('programme.release'), schema: releaseSchema, read: nested },
  async ({ scope, values, form, facts }) => {
    const slug = forumOf(form)
    const result = await releaseProgramme(scope, values)
    if (!result.ok) {
      refresh()
      return result
    }
    refreshForum(slug)
    const { number } = result.value
    return redirect({
      href: `/organise/${slug}/programme/releases/${number}?done=released`,
      locale: facts.locale,
    })
  },
)

export const announcePerson = defineAction(
  { name: 'organise.announce-person', guard: inForum('programme.edit') },
  async ({ scope, form }) => {
    const hat = { sessionId: textOf(form, 'session'), hatId: textOf(form, 'hat') }
    const result = await holdBack(scope, hat, false)
    refresh()
    return result
  },
)

export const bringBack = defineAction(
  { name: 'organise.bring-back', guard: inForum('programme.edit') },
  async ({ scope, form, facts }) => {
    const number = Number(textOf(form, 'number'))
    const result = await restoreRelease(scope, { number, seen: textOf(form, 'seen') })
    if (!result.ok) {
      refresh()
      return result
    }
    return redirect({
      href: `/organise/${forumOf(form)}/programme/releases/${number}?done=back`,
      locale: facts.locale,
    })
  },
)
