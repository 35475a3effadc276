import { useLocale, useTranslations } from 'next-intl'
import { roles } from '@/domain/people/team'
import { ActionForm } from '../../_form/action-form'
import { OneField } from '../../_form/choices'
import { TextField } from '../../_form/fields'
import { invite } from './actions'

/** Somebody new for the team: an address and a role, each role with what it allows. */
export function InviteForm({ slug }: { slug: string }) {
  const t = useTranslations('organise')
  const locale = useLocale()
  return (
    <ActionForm
      action={invite}
      hidden={{ forum: slug, locale }}
      labels={{ email: t('team.email'), role: t('team.role') }}
      submit={t('team.inviteYes')}
      done={t('team.invited')}
      clear
      className="flex max-w-form flex-col gap-6"
    >
      <TextField name="email" type="email" required autoComplete="off" help={t('team.inviteText')} />
      <OneField
        name="role"
        required
        selected="ORGANISER"
        options={[...roles].map((value) => ({
          value,
          label: t(`roles.${value}`),
          help: t(`roleHelp.${value}`),
        }))}
      />
    </ActionForm>
  )
}
