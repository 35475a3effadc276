import { useTranslations } from 'next-intl'
import { Portrait } from '@/components/people/portrait'
import { ButtonLink } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import type { OwnHatsView } from '@/domain/programme/queries/own-hats'

/** What the public reads of one, and what is still missing there. */
export function Profile({ own }: { own: OwnHatsView }) {
  const t = useTranslations('people.own')
  const missing = [
    ...(own.photoId === null ? (['portrait'] as const) : []),
    ...(Object.keys(own.function).length === 0 ? (['function'] as const) : []),
    ...(Object.keys(own.biography).length === 0 ? (['biography'] as const) : []),
  ]
  return (
    <section aria-labelledby="profile" className="border-line border-t pt-6 pb-8">
      <Heading level={2} size="small" id="profile" className="mb-4">
        {t('profile')}
      </Heading>
      <div className="flex items-center gap-4">
        <Portrait {...own} size="medium" />
        <div className="min-w-0">
          <p className="font-semibold">
            {own.givenName} {own.familyName}
          </p>
          <p className="text-15 text-soft">
            <T value={own.function} />
          </p>
          <p className="text-15">{own.organisation}</p>
        </div>
      </div>
      {missing.length > 0 && (
        <p className="mt-4 text-15 text-soft">
          {t('missing', { what: missing.map((one) => t(`lacks.${one}`)).join(', ') })}
        </p>
      )}
      <ButtonLink href={`/my/hats/${own.slug}/edit`} className="mt-4">
        {t('correct')}
      </ButtonLink>
    </section>
  )
}
