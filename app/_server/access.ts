import type { Act } from '@/domain/people/policy'

/**
 * Who may call what: every page, handler and action of the product. The test beside this file fails on one that is
 * not listed, or that does not ask for what is said here.
 *
 * - `anyone`: public, or decided by what the visitor holds (a token, a code)
 * - `link`: a browser that opened the personal link of that registration
 * - `signed-in`: any account
 * - an act: an account whose role in that forum allows it
 * - `machine`: this machine itself, while mails are kept · `development`: not in production
 */
export type Who = 'anyone' | 'link' | 'signed-in' | 'machine' | 'development' | Act

/** Pages and handlers, by address; a handler answers the methods named before it. */
export const addresses: Readonly<Record<string, Who>> = {
  '/[locale]': 'anyone',
  '/[locale]/[...rest]': 'anyone',
  '/[locale]/accessibility': 'anyone',
  '/[locale]/legal': 'anyone',
  '/[locale]/privacy': 'anyone',
  '/[locale]/series/[series]': 'anyone',
  '/[locale]/forums/[forum]': 'anyone',
  '/[locale]/forums/[forum]/people/[person]': 'anyone',
  '/[locale]/forums/[forum]/sessions/[session]': 'anyone',
  'GET /[locale]/forums/[forum]/programme.ics': 'anyone',
  'GET /[locale]/forums/[forum]/sessions/[session]/session.ics': 'anyone',
  '/[locale]/forums/[forum]/register': 'anyone',
  '/[locale]/forums/[forum]/register/done': 'anyone',
  '/[locale]/my': 'anyone',
  '/[locale]/my/[reference]': 'link',
  '/[locale]/my/[reference]/cancel': 'link',
  '/[locale]/my/[reference]/data': 'link',
  '/[locale]/my/[reference]/edit': 'link',
  '/[locale]/my/[reference]/hand-over': 'link',
  '/[locale]/my/[reference]/type': 'link',
  'GET /[locale]/my/[reference]/calendar.ics': 'link',
  'GET /[locale]/my/[reference]/data.json': 'link',

  'GET /[locale]/my/open/[token]': 'anyone',

  '/[locale]/sign-in': 'anyone',
  '/[locale]/sign-in/code': 'anyone',
  '/[locale]/sign-in/confirm/[token]': 'anyone',

  '/[locale]/organise': 'signed-in',
  '/[locale]/organise/new': 'signed-in',
  '/[locale]/organise/sessions': 'signed-in',
  '/[locale]/organise/[slug]': 'forum.read',
  'GET /[locale]/organise/[slug]/people/suggest': 'programme.edit',
  '/[locale]/organise/[slug]/questions': 'forum.read',
  '/[locale]/organise/[slug]/questions/[question]': 'forum.edit',
  '/[locale]/organise/[slug]/questions/consents/[consent]': 'forum.edit',
  '/[locale]/organise/[slug]/registrations': 'registrations.read',
  '/[locale]/organise/[slug]/registrations/[registration]': 'registrations.read',
  '/[locale]/organise/[slug]/registrations/[registration]/edit': 'registrations.write',
  '/[locale]/organise/[slug]/registrations/new': 'registrations.write',
  '/[locale]/organise/[slug]/mails': 'mails.read',
  '/[locale]/organise/[slug]/preview': 'forum.read',
  '/[locale]/organise/[slug]/team': 'forum.read',
  '/[locale]/organise/[slug]/settings': 'forum.read',
  '/[locale]/organise/[slug]/texts': 'forum.read',
  '/[locale]/organise/[slug]/types': 'forum.read',
  '/[locale]/organise/[slug]/types/[type]': 'forum.edit',
  '/[locale]/organise/[slug]/types/quotas/[quota]': 'forum.edit',
  '/[locale]/organise/[slug]/waiting-list': 'registrations.read',

  '/[locale]/mailbox': 'machine',
  '/[locale]/styleguide': 'development',
  'GET /api/mailbox': 'machine',
  'GET /api/mailbox/[id]/attachments/[index]': 'machine',
  'GET /api/mailbox/[id]/html': 'machine',
  'GET POST /api/auth/[...nextauth]': 'anyone',
  'GET POST /api/forums/[forum]/agenda': 'anyone',
  'GET /api/forums/[forum]/availability': 'anyone',
  'POST /api/forums/[forum]/registrations': 'anyone',
  'GET /api/health': 'anyone',
  'GET /api/suggest/organisations': 'anyone',
  'GET /api/suggest/territories': 'anyone',
}

/** Server actions, by name. */
export const actions: Readonly<Record<string, Who>> = {
  'auth.ask-to-sign-in': 'anyone',
  'auth.sign-out': 'anyone',
  'auth.sign-out-browser': 'signed-in',
  'auth.sign-out-everywhere': 'signed-in',
  'organise.act': 'forum.publish',
  'organise.approve': 'registrations.write',
  'organise.cancel': 'registrations.write',
  'organise.decline': 'registrations.write',
  'organise.edit-registration': 'registrations.write',
  'organise.move': 'registrations.write',
  'organise.offer-seat': 'registrations.write',
  'organise.register': 'registrations.write',
  'organise.resend': 'registrations.write',
  'organise.move-question': 'forum.edit',
  'organise.move-type': 'forum.edit',
  'organise.change-role': 'team.edit',
  'organise.invite': 'team.edit',
  'organise.remove-member': 'team.edit',
  'organise.retry-mail': 'registrations.write',
  'organise.open-forum': 'signed-in',
  'organise.remove-consent': 'forum.edit',
  'organise.remove-question': 'forum.edit',
  'organise.remove-quota': 'forum.edit',
  'organise.remove-type': 'forum.edit',
  'organise.save-consent': 'forum.edit',
  'organise.save-question': 'forum.edit',
  'organise.save-quota': 'forum.edit',
  'organise.save-settings': 'forum.edit',
  'organise.save-texts': 'forum.edit',
  'organise.save-type': 'forum.edit',
  'registration.register': 'anyone',
  'registration.ask-for-link': 'anyone',
  'registration.accept-offer': 'link',
  'registration.cancel': 'link',
  'registration.change-answers': 'link',
  'registration.change-consents': 'link',
  'registration.change-type': 'link',
  'registration.erase': 'link',
  'registration.hand-over': 'link',
  'registration.rejoin': 'link',
}
