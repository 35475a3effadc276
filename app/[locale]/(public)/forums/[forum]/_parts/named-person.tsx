import { Portrait } from '@/components/people/portrait'
import { T } from '@/components/ui/translated'
import type { NamedPerson } from '@/domain/programme/public-programme'
import type { Multilingual } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'

type Props = { forumSlug: string; person: NamedPerson; does: Multilingual; organisation: string | null }

/** Somebody with their face or initials, what they do, and the way to their page. */
export function NamedPersonCard({ forumSlug, person, does, organisation }: Props) {
  return (
    <div className="flex items-start gap-4">
      <Portrait {...person} size="card" />
      <div className="min-w-0">
        <Link
          href={`/forums/${forumSlug}/people/${person.slug}`}
          className="font-display font-[650] text-21 tracking-[-0.01em] underline decoration-transparent underline-offset-4 hover:decoration-ink"
        >
          {person.givenName} {person.familyName}
        </Link>
        <p className="text-15 text-soft">
          <T value={does} />
        </p>
        <p className="text-15">{organisation}</p>
      </div>
    </div>
  )
}
