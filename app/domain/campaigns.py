"""What may happen to a campaign."""


class CampaignIsClosed(Exception):
    """What a closed campaign was for stays as it was said."""
