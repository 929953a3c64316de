"""What a person wants of the wallet: in the db lane it lists and keeps, in the image lane it opens keys and makes files."""

from desktop_app.features.wallet.service.handing_out import HandingOut, PaperMaker, ReadMe
from desktop_app.features.wallet.service.listing import CertificateOrder, ReceiptOrder, WalletService

__all__ = ["CertificateOrder", "HandingOut", "PaperMaker", "ReadMe", "ReceiptOrder", "WalletService"]
