import { T } from '@/components/ui/translated'
import type { Multilingual } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'

type Props = {
  slug: string
  sessions: readonly { id: string; title: Multilingual }[]
  title: string
  none: string
}

/** The sessions that use something, each leading to its form. */
export function SessionLinks({ slug, sessions, title, none }: Props) {
  if (sessions.length === 0) return <p className="text-15 text-soft">{none}</p>
  return (
    <section aria-label={title}>
      <h2 className="font-sans font-semibold text-15 text-soft tracking-normal">{title}</h2>
      <ul className="mt-1">
        {sessions.map((session) => (
          <li key={session.id} className="border-line border-b last:border-b-0">
            <Link
              href={`/organise/${slug}/programme/sessions/${session.id}`}
              className="inline-flex min-h-11 items-center text-link"
            >
              <T value={session.title} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
