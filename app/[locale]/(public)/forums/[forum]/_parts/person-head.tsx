import { useTranslations } from 'next-intl'
import { PageHead } from '@/components/layout/page'
import { Portrait } from '@/components/people/portrait'
import { T } from '@/components/ui/translated'
import type { PublicPerson } from '@/domain/programme/public-programme'

/** Who it is: the face or the initials, the name, what they do and where. */
export function PersonHead({ person }: { person: PublicPerson }) {
  const t = useTranslations('people')
  const name = `${person.givenName} ${person.familyName}`
  return (
    <div className="flex flex-col gap-x-10 sm:flex-row sm:items-start">
      <div className="mb-6 shrink-0 sm:mb-12">
        <Portrait {...person} size="large" alt={t('portraitOf', { name })} />
      </div>
      <div className="min-w-0">
        <PageHead
          title={name}
          lead={
            <>
              <T value={person.function} />
              {person.organisation && <span className="block text-ink">{person.organisation}</span>}
            </>
          }
        />
      </div>
    </div>
  )
}
