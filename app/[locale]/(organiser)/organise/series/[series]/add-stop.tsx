import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import type { OrganisedForumRow } from '@/domain/forum/queries/organiser'
import type { ArrangedSeries, ArrangedStop } from '@/domain/forum/queries/series'
import { words } from '@/domain/shared/multilingual'
import { ActionForm } from '../../_form/action-form'
import { SelectField } from '../../_form/fields'
import { addStop } from '../actions'

type Props = {
  series: ArrangedSeries
  /** Forums of the reader that are no stop of it yet. */
  forums: readonly OrganisedForumRow[]
  /** The stop a new one is most likely made from. */
  last: ArrangedStop | undefined
}

/** Two ways to another stop: a clone of one there is, or a forum that exists already. */
export function AddStop({ series, forums, last }: Props) {
  const t = useTranslations('tours.arrange')
  const locale = useLocale()
  if (!last && forums.length === 0) {
    return (
      <div className="flex flex-col items-start gap-4">
        <p className="max-w-text text-soft">{t('nothingToAdd')}</p>
        <ButtonLink href="/organise/new">{t('openForum')}</ButtonLink>
      </div>
    )
  }
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {last && (
        <div className="flex flex-col items-start gap-4">
          <p className="max-w-text text-soft">{t('cloneText', { city: last.city })}</p>
          <ButtonLink href={`/organise/new?from=${last.slug}`}>{t('cloneLast')}</ButtonLink>
        </div>
      )}
      {forums.length > 0 && (
        <ActionForm
          key={series.stops.length}
          action={addStop}
          hidden={{ series: series.slug }}
          labels={{ forum: t('choose') }}
          submit={t('addThis')}
          variant="outline"
          className="flex flex-col gap-4"
        >
          <SelectField
            name="forum"
            required
            value={forums[0]?.slug}
            options={forums.map(({ slug, name, city, startsAt }) => ({
              value: slug,
              label: `${words(name, locale)} (${city}, ${startsAt.getUTCFullYear()})`,
            }))}
          />
        </ActionForm>
      )}
    </div>
  )
}
