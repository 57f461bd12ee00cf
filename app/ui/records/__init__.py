"""Records of Dynamics CRM in windows of their own: form, saving, what happens when somebody else saved first."""
