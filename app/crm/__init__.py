"""The CRM side: the contract of its gateway and the gateways. Never touches the NAV side."""
