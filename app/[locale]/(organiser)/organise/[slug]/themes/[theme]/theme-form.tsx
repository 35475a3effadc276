import { useTranslations } from 'next-intl'
import type { ThemeInUse } from '@/domain/programme/queries/themes'
import type { Locale } from '@/domain/shared/locale'
import { ActionForm } from '../../../_form/action-form'
import { MultilingualField } from '../../../_form/multilingual-field'
import { keepTheme } from '../actions'

export function ThemeForm({ slug, locales, theme }: { slug: string; locales: readonly Locale[]; theme?: ThemeInUse }) {
  const t = useTranslations('programme.themes')
  const common = useTranslations('organise.common')
  return (
    <ActionForm
      action={keepTheme}
      hidden={{ forum: slug, ...(theme ? { id: theme.id } : {}) }}
      labels={{ name: t('name') }}
      submit={common('save')}
    >
      <MultilingualField
        name="name"
        value={theme?.name ?? {}}
        wanted={locales}
        missingMark={common('missing')}
        help={t('nameHelp')}
        required
      />
    </ActionForm>
  )
}
