import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { kinds, type PresenceView } from './presence-view'

/** Finds people by name, or by what is known of them. */
export function Search({ action, view }: { action: string; view: PresenceView }) {
  const t = useTranslations('floor.presence')
  const words = useTranslations('workshops.presence')
  return (
    <form
      action={action}
      className="mb-6 grid items-end gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_auto]"
      aria-label={t('search')}
    >
      <Field name="q" label={t('name')} required>
        <TextInput type="search" defaultValue={view.search} autoComplete="off" maxLength={80} />
      </Field>
      <Field name="only" label={t('only')} required>
        <Select
          defaultValue={view.only}
          empty={t('everybody')}
          options={kinds.map((value) => ({ value, label: words(value) }))}
        />
      </Field>
      <Button type="submit" className="min-h-12">
        {t('find')}
      </Button>
    </form>
  )
}
