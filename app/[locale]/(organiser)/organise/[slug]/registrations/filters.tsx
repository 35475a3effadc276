import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import { type Option, Select } from '@/components/ui/select'
import type { ListInput } from '@/domain/registration/list'
import { sorts } from './list-address'
import { LiveForm } from './live-form'

const sortWords = { name: 'sortName', newest: 'sortNewest', oldest: 'sortOldest' } as const

/** Search, type and order: a plain form that also follows what is typed. */
export function Filters({ base, view, types }: { base: string; view: ListInput; types: readonly Option[] }) {
  const t = useTranslations('organise.registrations')
  return (
    <LiveForm
      base={base}
      label={t('filters')}
      className="mb-8 grid items-end gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,14rem)_minmax(0,13rem)_auto]"
    >
      {view.status && <input type="hidden" name="status" value={view.status} />}
      <Field name="q" label={t('search')} required>
        <TextInput
          type="search"
          defaultValue={view.search}
          placeholder={t('searchHint')}
          maxLength={100}
          autoComplete="off"
        />
      </Field>
      <Field name="type" label={t('type')} required>
        <Select options={types} empty={t('allTypes')} defaultValue={view.typeId ?? ''} />
      </Field>
      <Field name="sort" label={t('sort')} required>
        <Select
          options={sorts.map((sort) => ({ value: sort, label: t(sortWords[sort]) }))}
          defaultValue={view.sort ?? 'name'}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" className="min-h-12">
          {t('apply')}
        </Button>
        {(view.search || view.typeId || view.status) && (
          <ButtonLink href={base} variant="quiet">
            {t('clear')}
          </ButtonLink>
        )}
      </div>
    </LiveForm>
  )
}
