import { textOf } from '@/app/_server/form'
import { organisedForum } from '@/app/_server/guards'
import type { Act } from '@/domain/people/policy'
import type { OrganisedForum } from '@/domain/shared/scope'

/** Guards an action by the forum named in the form's hidden field "forum". */
export function inForum(needed: Act): (form: FormData) => Promise<OrganisedForum> {
  return (form) => organisedForum(textOf(form, 'forum'), needed)
}

/** The address of the forum an action is about. */
export function forumOf(form: FormData): string {
  return textOf(form, 'forum')
}
