"""What a person wants of the wallet: listing and keeping in the db lane, making files in the image lane."""

from desktop_app.features.wallet.service.handing_out import HandingOut, PaperMaker, papers_of, save_all
from desktop_app.features.wallet.service.listing import AllReceipts, CertificateOrder, ReceiptOrder, WalletService

__all__ = [
    "AllReceipts",
    "CertificateOrder",
    "HandingOut",
    "PaperMaker",
    "ReceiptOrder",
    "WalletService",
    "papers_of",
    "save_all",
]
