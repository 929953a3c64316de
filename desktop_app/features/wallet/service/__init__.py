"""What a person wants of the wallet: listing and keeping in the db lane, making files in the image lane."""

from desktop_app.features.wallet.service.handing_out import HandingOut, PaperMaker
from desktop_app.features.wallet.service.listing import CertificateOrder, ReceiptOrder, WalletService

__all__ = ["CertificateOrder", "HandingOut", "PaperMaker", "ReceiptOrder", "WalletService"]
