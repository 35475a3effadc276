import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { type DirectoryAsked, directoryViews } from '@/domain/people/directory'
import { LiveForm } from '../registrations/live-form'

/** Whom to look for, and among whom: a plain form that also follows what is typed. */
export function Filters({ base, asked }: { base: string; asked: DirectoryAsked }) {
  const t = useTranslations('people.directory')
  return (
    <LiveForm
      base={base}
      label={t('filters')}
      className="mb-8 grid items-end gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,18rem)_auto]"
    >
      <Field name="q" label={t('search')} required>
        <TextInput
          type="search"
          defaultValue={asked.search}
          placeholder={t('searchHint')}
          maxLength={100}
          autoComplete="off"
        />
      </Field>
      <Field name="view" label={t('among')} required>
        <Select
          options={directoryViews.map((value) => ({ value, label: t(`view.${value}`) }))}
          defaultValue={asked.view}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" className="min-h-12">
          {t('apply')}
        </Button>
        {(asked.search || asked.view !== 'here') && (
          <ButtonLink href={base} variant="quiet">
            {t('clear')}
          </ButtonLink>
        )}
      </div>
    </LiveForm>
  )
}
