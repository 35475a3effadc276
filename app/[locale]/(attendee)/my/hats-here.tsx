import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/i18n/navigation'

type Props = { people: readonly { slug: string; givenName: string; familyName: string }[] }

/** The people with something to do in a forum whose links this browser has opened. */
export function HatsHere({ people }: Props) {
  const t = useTranslations('people.own')
  if (people.length === 0) return null
  return (
    <section aria-labelledby="hats-here" className="mb-12">
      <Heading level={2} size="block" id="hats-here" className="mb-2">
        {t('here')}
      </Heading>
      <ul className="max-w-form border-line border-t">
        {people.map(({ slug, givenName, familyName }) => (
          <li key={slug} className="border-line border-b">
            <Link href={`/my/hats/${slug}`} className="flex min-h-14 items-center py-3 font-semibold hover:underline">
              {givenName} {familyName}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
