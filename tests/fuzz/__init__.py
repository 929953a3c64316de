"""What strangers may send: any bytes end well; corpora of small files, and harnesses that change them."""
