import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'
import type { OwnView } from '@/domain/registration/queries/attendee'
import { isLive } from '@/domain/registration/seats'
import { formatMoment } from '@/i18n/dates'
import { Link } from '@/i18n/navigation'
import { cancelWords, type OwnState, type Todo, todos } from './state'

function Arrow() {
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" className="shrink-0 fill-none stroke-current">
      <path d="m5.5 3 5 5-5 5" strokeWidth={2} />
    </svg>
  )
}

/** What can be changed, each on a page of its own, and until when; above it what is more urgent. */
export function TodoList({ own, state, children }: { own: OwnView; state: OwnState; children?: ReactNode }) {
  const t = useTranslations('my.todo')
  const until = formatMoment(own.editableUntil, own.forum.timeZone, useLocale())
  const said = (todo: Todo) => (todo === 'cancel' ? cancelWords(own.status) : todo)
  const open = isLive(own.status) && state !== 'over' && state !== 'missed' && state !== 'forumCancelled'
  return (
    <div className="flex min-w-0 flex-col gap-10">
      {children}
      <section id="change" aria-labelledby="change-title" className="flex scroll-mt-4 flex-col gap-3">
        <Heading level={2} size="block" id="change-title">
          {t('title')}
        </Heading>
        {open && <p className="text-15 text-soft">{t(own.mayChange ? 'until' : 'closed', { date: until })}</p>}
        <ul className="border-line border-t">
          {todos(own).map((todo) => (
            <li key={todo} id={todo} className="border-line border-b">
              <Link
                href={`/my/${own.reference}/${todo}`}
                className="group flex min-h-16 items-center justify-between gap-4 py-3"
              >
                <span>
                  <span className="block font-semibold group-hover:underline">{t(said(todo))}</span>
                  <span className="block text-15 text-soft">{t(`${said(todo)}Text`)}</span>
                </span>
                <Arrow />
              </Link>
            </li>
          ))}
        </ul>
        {own.forum.contactEmail && (
          <p className="text-15">
            <a href={`mailto:${own.forum.contactEmail}`} className="text-link inline-flex min-h-11 items-center">
              {t('contact')}
            </a>
          </p>
        )}
      </section>
    </div>
  )
}
