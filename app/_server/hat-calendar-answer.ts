import { getTranslations } from 'next-intl/server'
import { ownHatsView } from '@/domain/programme/queries/own-hats'
import type { Locale } from '@/domain/shared/locale'
import type { OwnHats } from '@/domain/shared/scope'
import { env } from '@/lib/env'
import { answerOnce } from './etag'
import { hatCalendar } from './hat-calendar'
import { refusal } from './route'

/** Somebody's agenda over all hats as an answer; a download is saved under a name. */
export async function hatCalendarAnswer(request: Request, scope: OwnHats, locale: Locale, disposition: string) {
  const t = await getTranslations({ locale, namespace: 'people' })
  const view = await ownHatsView(scope)
  const name = t('own.calendarName', { name: `${view.givenName} ${view.familyName}` })
  const file = hatCalendar(view, { locale, base: env().PUBLIC_URL, name, as: (kind) => t(`hat.${kind}`) })
  if (file === null) return refusal('nothing-yet', 404)
  return answerOnce(request, file, {
    'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'Content-Disposition': `${disposition}; filename="ronde-${view.slug}.ics"`,
    'Cache-Control': 'private, no-cache',
  })
}
