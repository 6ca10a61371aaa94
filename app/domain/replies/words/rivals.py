"""Well-known rivals, known however they are typed, and capitals that are never one."""

from app.domain.replies.words.sets import wordset

RIVALS = wordset(
    "hubspot salesforce sap pipedrive zoho odoo oracle zendesk freshworks freshsales "
    "dynamics netsuite sage datev lexware sugarcrm insightly copper creatio bitrix24 "
    "bitrix teamleader weclapp centralstation cas genesys mailchimp marketo pardot "
    "activecampaign brevo intercom braze klaviyo asana clickup airtable servicenow "
    "workday shopify magento exact afas visma holded zucchetti totvs rd"
)
NEVER_A_RIVAL = wordset(
    "ceo cfo cto coo vp md hr it legal procurement option plan paket package plus pro "
    "premium basic enterprise team teams zoom outlook crm erp sso api nda msa sow po loi "
    "linkedin whatsapp sms excel google email mail call demo q h ok pm am asap fyi ps "
    "gf vertrag angebot monday tuesday wednesday thursday friday saturday sunday herr frau "
    "mr mrs ms dr mister usa uk eu europe germany france spain italy plan b version "
    "projekt kunde kunden firma chef chefin boss vorstand einkauf iii ii iv gt kw"
)
