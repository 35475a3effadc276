import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PublicSession, PublicTheme } from '@/domain/programme/public-programme'
import { Link } from '@/i18n/navigation'
import { Badge } from '../ui/badge'
import { Heading } from '../ui/heading'
import { ThemeName } from '../ui/theme-mark'
import { T } from '../ui/translated'
import { Hats } from './hats'
import { Questions } from './questions'
import { SessionFacts } from './session-facts'

const quiet: PublicSession['kind'][] = ['WELCOME', 'BREAK', 'MEAL']

/** Whether a session is a pause: it has no page of its own and speaks softly. */
const isPause = (session: PublicSession) => quiet.includes(session.kind) && session.roles.length === 0

type Props = {
  forumSlug: string
  session: PublicSession
  level?: 3 | 4
  /** The themes of the routes, told under a tour of the stands. */
  routes?: readonly PublicTheme[]
  over?: ReactNode
  /** Whether names may still come. */
  ahead: boolean
}

/** One session in the programme: title, what and where, who, and the questions of a workshop. */
export function SessionSummary({ forumSlug, session, level = 3, routes = [], over, ahead }: Props) {
  const t = useTranslations('public')
  if (isPause(session))
    return (
      <div>
        {over}
        <Heading level={level} size="small" className="text-soft">
          <T value={session.title} />
        </Heading>
      </div>
    )
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        {over}
        <Heading level={level} size="block">
          <Link
            href={`/forums/${forumSlug}/sessions/${session.slug}`}
            className="underline decoration-transparent decoration-1 underline-offset-4 hover:decoration-ink"
          >
            <T value={session.title} />
          </Link>
        </Heading>
        {session.cancelled && (
          <p>
            <Badge tone="live" shape="cross">
              {t('state.cancelled')}
            </Badge>
          </p>
        )}
        <SessionFacts session={session} />
      </div>
      {Object.keys(session.summary).length > 0 && (
        <p className="max-w-text">
          <T value={session.summary} />
        </p>
      )}
      <Questions questions={session.questions} />
      {session.kind === 'STAND_VISIT' && routes.length > 0 && (
        <ul aria-label={t('programme.standThemes')} className="flex flex-col gap-1.5 text-15">
          {routes.map((theme) => (
            <li key={theme.key}>
              <ThemeName position={theme.position}>
                <T value={theme.name} />
              </ThemeName>
            </li>
          ))}
        </ul>
      )}
      <Hats roles={session.roles} ahead={ahead} />
    </div>
  )
}
