import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { LiveForm } from '../../../registrations/live-form'
import { type Selection, selections } from './wish-page'

/** By name or organisation, and what one looks for: a plain form that also follows what is typed. */
export function WishSearch({ base, search, only }: { base: string; search: string; only: Selection | null }) {
  const t = useTranslations('setup.wishes')
  return (
    <LiveForm
      base={base}
      label={t('filters')}
      className="mb-6 grid items-end gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,18rem)_auto]"
    >
      <Field name="q" label={t('search')} required>
        <TextInput type="search" defaultValue={search} maxLength={100} autoComplete="off" />
      </Field>
      <Field name="only" label={t('show')} required>
        <Select
          empty={t('all')}
          defaultValue={only ?? ''}
          options={selections.map((value) => ({ value, label: t(`only.${value}`) }))}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" className="min-h-12">
          {t('apply')}
        </Button>
        {(search || only) && (
          <ButtonLink href={base} variant="quiet">
            {t('clear')}
          </ButtonLink>
        )}
      </div>
    </LiveForm>
  )
}
